using Kring.Voorbeeldland;

return await Voorbeeldregio.Run(args, Console.Out, Console.Error);

using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Identity;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Refuses passwords that are tried first: the well-known ones, also repeated or numbered, and the own name.</summary>
public sealed class CommonPasswords : IPasswordValidator<Account>
{
    private static readonly HashSet<string> Known = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsCommon(password ?? "", user.UserName ?? "")
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordIsCommon", Description = "Kies een wachtwoord dat niet makkelijk te raden is." })
            : IdentityResult.Success);

    public static bool IsCommon(string password, string name)
    {
        var bare = password.ToLowerInvariant();
        var core = bare.TrimEnd([.. "0123456789!?.@#$*-_ "]);
        return bare.Distinct().Count() < 5
            || Known.Contains(bare) || Known.Contains(core) || Known.Contains(Half(bare)) || Known.Contains(Half(core))
            || (name.Length > 0 && core.Equals(name.Split('@')[0], StringComparison.OrdinalIgnoreCase));
    }

    private static string Half(string text) =>
        text.Length % 2 == 0 && text[..(text.Length / 2)] == text[(text.Length / 2)..] ? text[..(text.Length / 2)] : text;

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Kring.Web.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}

using System.Reflection;
using Kring.Architecture.Tests.Sources;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

namespace Kring.Architecture.Tests;

/// <summary>Who may: every page and every act says it itself.</summary>
public sealed class RightTests
{
    private static readonly Assembly Web = Assembly.Load("Kring.Web");

    [Fact]
    public void Elke_pagina_en_elke_handeling_noemt_haar_recht() => Faults.None(WithoutRight(Web.GetTypes()));

    [Fact]
    public void Elke_pagina_heeft_een_model() =>
        Faults.None(SourceTree.Read("src/Web", ".cshtml").Where(IsPageWithoutModel).Select(file => file.Path));

    [Fact]
    public void Een_pagina_of_handeling_zonder_recht_wordt_gezien() =>
        Assert.Equal(
            [typeof(Bare), typeof(DoBare)],
            WithoutRight([typeof(Bare), typeof(Declared), typeof(Open), typeof(Between), typeof(DoBare), typeof(DoBareHandler), typeof(DoDeclared), typeof(DoDeclaredHandler), typeof(NoAct)]));

    [Theory]
    [InlineData("@page\n<h1>X</h1>", true)]
    [InlineData("@page \"/x\"\n@model XPage\n<h1>X</h1>", false)]
    [InlineData("<h1>X</h1>", false)]
    public void Een_pagina_zonder_model_wordt_gezien(string text, bool seen) =>
        Assert.Equal(seen, IsPageWithoutModel(new SourceFile("src/Web/X.cshtml", text)));

    private static IEnumerable<Type> WithoutRight(IReadOnlyCollection<Type> types) => types
        .Where(type => IsPage(type) || IsAct(type, types))
        .Where(type => !type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name is "VereistAttribute" or "OpenbaarAttribute"));

    private static bool IsPage(Type type) => !type.IsAbstract && type.IsSubclassOf(typeof(PageModel));

    private static bool IsAct(Type type, IEnumerable<Type> types) =>
        types.Any(other => other.Name == type.Name + "Handler" && other.Namespace == type.Namespace);

    private static bool IsPageWithoutModel(SourceFile file) =>
        file.Lines.Any(line => line.StartsWith("@page", StringComparison.Ordinal))
        && !file.Lines.Any(line => line.StartsWith("@model ", StringComparison.Ordinal));

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class VereistAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class OpenbaarAttribute : Attribute;

    private sealed class Bare : PageModel;

    [Vereist]
    private sealed class Declared : PageModel;

    [Openbaar]
    private sealed class Open : PageModel;

    private abstract class Between : PageModel;

    private sealed record DoBare;

    private sealed class DoBareHandler;

    [Vereist]
    private sealed record DoDeclared;

    private sealed class DoDeclaredHandler;

    private sealed record NoAct;
}

using System.Linq.Expressions;

namespace Kring.Web.Toegang;

/// <summary>Makes one question to the database out of several.</summary>
public static class Voorwaarde
{
    /// <summary>True for what passes at least one of them; without any, nothing passes.</summary>
    public static Expression<Func<T, bool>> EenVan<T>(IReadOnlyCollection<Expression<Func<T, bool>>> vragen) =>
        vragen.Count == 0 ? rij => false : vragen.Aggregate((een, ander) => Voeg(een, ander, Expression.OrElse));

    /// <summary>True for what passes both.</summary>
    public static Expression<Func<T, bool>> En<T>(this Expression<Func<T, bool>> een, Expression<Func<T, bool>> ander) =>
        Voeg(een, ander, Expression.AndAlso);

    private static Expression<Func<T, bool>> Voeg<T>(
        Expression<Func<T, bool>> een, Expression<Func<T, bool>> ander, Func<Expression, Expression, Expression> hoe) =>
        Expression.Lambda<Func<T, bool>>(
            hoe(een.Body, new Wissel(ander.Parameters[0], een.Parameters[0]).Visit(ander.Body)), een.Parameters);

    private sealed class Wissel(ParameterExpression oud, ParameterExpression nieuw) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == oud ? nieuw : node;
    }
}

using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;
using static KerasMetricsDsl.Generators.Tests.Support.Models;

namespace KerasMetricsDsl.Generators.Tests.Lowering;

public class FoldingTests
{
    [Fact]
    public void Simplify_ConstantArithmetic_ComputesInFloat() => Assert.Equal(
        Float(0.1f + 0.2f), Simplify(Binary(BinaryOperator.Add, Float(0.1f), Float(0.2f))));

    [Theory]
    [InlineData(nameof(BinaryOperator.Multiply), 0f)]
    [InlineData(nameof(BinaryOperator.Multiply), 1f)]
    [InlineData(nameof(BinaryOperator.Add), 0f)]
    [InlineData(nameof(BinaryOperator.Subtract), 0f)]
    public void Simplify_WhatHoldsForMostNumbersOnly_IsKept(string operation, float constant)
    {
        var expression = Binary(Enum.Parse<BinaryOperator>(operation), Predicted, Float(constant));
        Assert.Equal(expression, Simplify(expression));
    }

    [Fact]
    public void Simplify_EqualityOfAValueWithItself_IsKeptForNaN()
    {
        var expression = Binary(BinaryOperator.Equal, Predicted, Predicted);
        Assert.Equal(expression, Simplify(expression));
    }

    [Fact]
    public void Simplify_ConditionalOnAConstant_TakesTheBranch() =>
        Assert.Equal(Predicted, Simplify(Choose(new Expr.BoolConstant(false), True, Predicted)));

    [Fact]
    public void Simplify_ConditionalOfTruthValues_IsTheCondition()
    {
        var condition = Binary(BinaryOperator.Less, True, Predicted);
        Assert.Equal(condition, Simplify(Choose(condition, new Expr.BoolConstant(true), new Expr.BoolConstant(false))));
    }

    [Fact]
    public void Simplify_LetOfParameters_IsPutInPlace()
    {
        var local = new Expr.Local(1, "bound", ScalarType.Float);
        var bound = Binary(BinaryOperator.Subtract, Float(1f), Config("epsilon"));
        var let = new Expr.Let(1, "bound", bound, Binary(BinaryOperator.Less, Predicted, local));
        Assert.Equal(Binary(BinaryOperator.Less, Predicted, bound), Simplify(let));
    }

    private static Expr Simplify(Expr expression) => new Simplifier(new NameHints()).Visit(expression);
}

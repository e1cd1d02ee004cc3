namespace KerasMetricsDsl;

/// <summary>The share of the labels' Tweedie deviance that the predictions explain: <c>1 - deviance(t, p) / deviance(t, mean(t))</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Power 0 is R². Nothing seen, or labels that are all equal: NaN.
/// The labels' deviance is a series about their mean where they lie close together, so that a large mean does not drown it; its relative
/// error is about 1e-6 there, and at most 1e-4 where labels spread over a tenth of their mean. A NaN, or a value outside the domain of
/// <see cref="MeanTweedieDeviance"/>, makes the result NaN. The other D² scores compare with a quantile of the labels, which cannot be
/// streamed. Definition: scikit-learn's <c>d2_tweedie_score</c>.
/// </remarks>
/// <param name="power">The power of the variance; not between 0 and 1.</param>
[Metric(Name = "d2_tweedie_score", Direction = MetricDirection.HigherIsBetter)]
public partial class D2TweedieScore(float power = 0)
{
    [Sum] float Deviance(float yTrue, float yPred) => Tweedie.Deviance(yTrue, yPred, power);
    [Sum] float LabelTerms(float yTrue) => Tweedie.LabelTerm(yTrue, power);
    [Sum] static float Count(float yTrue) => 1;
    [Min] static float Least(float yTrue) => yTrue;
    [Max] static float Largest(float yTrue) => yTrue;
    [Sum] static float Labels(float yTrue, [Weight] float w) => w * yTrue;
    [Sum] static float LabelRests(float yTrue, [Weight] float w) => ExactProduct.Rest(w, yTrue);
    [Sum] static float Squares(float yTrue, [Weight] float w) => w * Square.Of(yTrue);
    [Sum] static float SquareRests(float yTrue, [Weight] float w) => ExactProduct.SquareRest(w, yTrue);
    [Sum] static float SquareLows(float yTrue, [Weight] float w) => ExactProduct.SquareLow(w, yTrue);
    [Sum] static float Cubes(float yTrue) => Square.Of(yTrue) * yTrue;
    [Sum] static float CubeRests(float yTrue) => ExactProduct.CubeRest(yTrue);
    [Sum] static float Fourths(float yTrue) => Square.Of(Square.Of(yTrue));
    [Sum] static float FourthRests(float yTrue) => ExactProduct.FourthRest(yTrue);

    [Result]
    double Result(
        double deviance, double labelTerms, double count, double least, double largest, double labels, double labelRests, double squares,
        double squareRests, double squareLows, double cubes, double cubeRests, double fourths, double fourthRests)
    {
        var moments = Moments.Of(count, least, largest, labels, labelRests, squares, squareRests, squareLows);
        if (count == 0 || moments.IsConstant) return double.NaN;
        var spread = new TweedieSpread(moments, labelTerms, power);
        return 1 - deviance / spread.Of(DoublePair.Sum(cubes, cubeRests), DoublePair.Sum(fourths, fourthRests));
    }

    [Validate] static void CheckParameters(float power) => Tweedie.CheckPower(power);
}

namespace Holdfast.Lab;

/// <summary>Reads the design of a study.</summary>
internal static class DesignReader
{
    private const int UsualMorrisLevels = 4;

    // A Latin hypercube keeps the pairing of its factors in memory, four bytes for each.
    private const int MostPaired = 100_000_000;

    /// <summary>The design; nothing, and a finding, when there is none for these factors.</summary>
    public static IDesign? Read(Fields study, IReadOnlyList<Fields> given, IReadOnlyList<Factor> factors, ulong studySeed, Findings findings)
    {
        Node where = study.Where(StudyForm.Design);
        if (factors.Count == 0)
        {
            if (study.Has(StudyForm.Design))
            {
                findings.Add(DiagnosticCatalogue.OneDesign, where, "a design, and no factors", "'factors' and 'design', or neither", "Say under 'factors' what is varied, or take the design out.");
                return null;
            }

            return new GridDesign([]);
        }

        Fields? fields = study.Has(StudyForm.Design) ? study.Get(StudyForm.Design, study) : null;
        Key<int>[] kinds = fields is null ? [] : [.. StudyForm.Designs.Where(fields.Has)];
        if (kinds.Length != 1)
        {
            findings.Add(DiagnosticCatalogue.OneDesign, where, kinds.Length == 0 ? "no design" : string.Join(" and ", kinds.Select(k => $"'{k.Name}'")), $"one of {string.Join(", ", StudyForm.Designs.Select(k => k.Name))}");
            return null;
        }

        Key<int> kind = kinds[0];
        if (kind != StudyForm.Morris && fields!.Has(StudyForm.MorrisLevels))
        {
            findings.Add(DiagnosticCatalogue.UnknownKey, fields.Node.FindEntry(StudyForm.MorrisLevels.Name)!.Key, "'levels'", kind == StudyForm.Grid ? "'grid' with the number of levels" : $"'{kind.Name}' and 'seed'", "Take it out. Levels belong to a grid's factors and to morris.");
            return null;
        }

        int size = fields!.Get(kind, 1);
        ulong seed = fields.Has(StudyForm.DesignSeed) ? (ulong)fields.Get(StudyForm.DesignSeed, 0) : studySeed;
        if (kind == StudyForm.Grid)
        {
            int[] levels = [.. factors.Select((f, i) => f.Options > 0 ? f.Options : given[i].Get(StudyForm.Levels, size))];
            return Fits(levels.Aggregate(1.0, (all, n) => all * n)) ? new GridDesign(levels) : null;
        }

        for (int f = 0; f < given.Count; f++)
        {
            if (given[f].Has(StudyForm.Levels))
            {
                findings.Add(DiagnosticCatalogue.OneDesign, given[f].Where(StudyForm.Levels), "'levels' of a factor", "levels of factors with the design 'grid'", "Take it out, or choose the design 'grid'.");
                return null;
            }
        }

        int k = factors.Count;
        if (kind == StudyForm.Latin)
        {
            if ((double)size * k > MostPaired)
            {
                findings.Add(DiagnosticCatalogue.TooManyPoints, where, $"{size} points of {k} factors", $"with 'latin hypercube', at most {MostPaired} points times factors");
                return null;
            }

            return new LatinHypercubeDesign(k, size, seed);
        }

        if (kind == StudyForm.Sobol)
        {
            return new SobolDesign(k, size, seed);
        }

        if (kind == StudyForm.Saltelli)
        {
            if (k > SaltelliDesign.MostFactors)
            {
                findings.Add(DiagnosticCatalogue.TooManyPoints, where, $"{k} factors", $"at most {SaltelliDesign.MostFactors} factors with 'saltelli'");
                return null;
            }

            return Fits((double)size * (k + 2)) ? new SaltelliDesign(k, size, seed) : null;
        }

        int steps = fields.Get(StudyForm.MorrisLevels, UsualMorrisLevels);
        if (steps % 2 != 0)
        {
            findings.Add(DiagnosticCatalogue.OutOfRange, fields.Where(StudyForm.MorrisLevels), $"'{steps}'", "an even number of levels");
            return null;
        }

        return Fits((double)size * (k + 1)) ? new MorrisDesign(k, size, steps, seed) : null;

        bool Fits(double points)
        {
            if (points <= int.MaxValue)
            {
                return true;
            }

            findings.Add(DiagnosticCatalogue.TooManyPoints, where, $"{points:0} points", "at most two thousand million points");
            return false;
        }
    }
}

namespace Holdfast.Theory;

/// <summary>
/// The one list of all rules, in order of evaluation. Whoever needs the rules (the engine, the documentation, the check of
/// lesions) visits this list; there is no other.
/// </summary>
public static class RuleBook
{
    /// <summary>Visits every rule that pulls all the time.</summary>
    public static void Flows<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFlowVisitor, allows ref struct
    {
        visitor.Visit<LongingBuilds>();
        visitor.Visit<ReliefFades>();
        visitor.Visit<PangSettles>();
        visitor.Visit<HopeRestsOnWillingness>();
        visitor.Visit<HiddenHopeRemembers>();
        visitor.Visit<WillingnessReturnsToBelief>();
        visitor.Visit<GuardCloses>();
        visitor.Visit<GuardOpens>();
        visitor.Visit<CompassionOpens>();
        visitor.Visit<PushedDown>();
        visitor.Visit<BondLoosens>();
        visitor.Visit<LostBondFades>();
        visitor.Visit<LostBondPassesOn>();
        visitor.Visit<DreadOfLoss>();
        visitor.Visit<PreparednessFades>();
        visitor.Visit<ReliabilityFades>();
        visitor.Visit<GriefFollowsOpenness>();
        visitor.Visit<UndergroundKeepsConviction>();
        visitor.Visit<GriefWorkLapses>();
        visitor.Visit<AngerCools>();
        visitor.Visit<RuptureHealsWithTrust>();
        visitor.Visit<QuietWearsOff>();
        visitor.Visit<SecretLongingShames>();
        visitor.Visit<CompassionEasesStandard>();
        visitor.Visit<CompassionPractised>();
        visitor.Visit<CompassionFades>();
        visitor.Visit<LifeOutsideGrows>();
        visitor.Visit<OutsideRelationshipGrows>();
        visitor.Visit<HeldBackPresses>();
        visitor.Visit<StrainEases>();
        visitor.Visit<ConsultationEases>();
        visitor.Visit<SafeSelfGrowsByUse>();
        visitor.Visit<SafeSelfIsUncovered>();
        visitor.Visit<PainReturns>();
    }

    /// <summary>Visits every rule that pulls on an occasion.</summary>
    public static void Events<TVisitor>(Occasion occasion, ref TVisitor visitor)
        where TVisitor : struct, IEventVisitor, allows ref struct
    {
        switch (occasion)
        {
            case Occasion.Act:
                visitor.Visit<ContactRelieves>();
                visitor.Visit<ContactFeedsLonging>();
                visitor.Visit<UnclearAnswerStirs>();
                visitor.Visit<SignOfLifeCalms>();
                visitor.Visit<CareLiftsHope>();
                visitor.Visit<HurtLowersHope>();
                visitor.Visit<InvitationCallsHope>();
                visitor.Visit<CareShowsWilling>();
                visitor.Visit<OffenceReadAsUnwilling>();
                visitor.Visit<CareRevisesBelief>();
                visitor.Visit<OffenceConfirmsBelief>();
                visitor.Visit<HurtShuts>();
                visitor.Visit<WarmthOpens>();
                visitor.Visit<InvitationOpens>();
                visitor.Visit<LimitLetsGriefUp>();
                visitor.Visit<LimitTurnsAim>();
                visitor.Visit<GivingFeedsConviction>();
                visitor.Visit<PillDulls>();
                visitor.Visit<HurtAngers>();
                visitor.Visit<MendingCalms>();
                visitor.Visit<RuptureOpens>();
                visitor.Visit<MendingMends>();
                visitor.Visit<GiftQuiets>();
                visitor.Visit<OffenceReadAsUnworthy>();
                visitor.Visit<HonourEasesShame>();
                visitor.Visit<PrivateRules>();
                visitor.Visit<AdultLearns>();
                visitor.Visit<GivingCosts>();
                break;
            case Occasion.Goodbye:
                visitor.Visit<CutOffGoodbyeShuts>();
                visitor.Visit<GoodbyeGrieves>();
                visitor.Visit<PangOfLeaving>();
                visitor.Visit<FeltGoodbyeBuildsSelf>();
                visitor.Visit<LastGoodbyeBuildsSelf>();
                break;
            case Occasion.Session:
                visitor.Visit<AttachmentForms>();
                visitor.Visit<LossIsTalkedOver>();
                visitor.Visit<PainComesUp>();
                visitor.Visit<GriefMetSoftens>();
                visitor.Visit<GriefMetTurnsAim>();
                visitor.Visit<GriefWorkBegins>();
                visitor.Visit<BeingBorneRevisesBelief>();
                visitor.Visit<Comfort>();
                visitor.Visit<GriefMetEasesStandard>();
                visitor.Visit<HardHoursStrain>();
                break;
            case Occasion.Parting:
                visitor.Visit<BondIsKept>();
                visitor.Visit<NobodyToHoldOnTo>();
                break;
            case Occasion.Beginning:
                visitor.Visit<OldBondFindsSomebody>();
                visitor.Visit<HopeReaims>();
                visitor.Visit<NewFaceOpens>();
                visitor.Visit<NewFaceIsTrusted>();
                visitor.Visit<NothingToldYet>();
                visitor.Visit<NoRuptureYet>();
                visitor.Visit<FreshHelper>();
                visitor.Visit<NoAngerYet>();
                break;
            case Occasion.ChoosingLess:
                visitor.Visit<ChoosingLessGrieves>();
                visitor.Visit<ChoosingLessOpensLife>();
                break;
            case Occasion.Kept:
                visitor.Visit<ReliabilityLearnt>();
                break;
            case Occasion.NotKept:
                visitor.Visit<ReliabilityLost>();
                break;
            case Occasion.Request:
                visitor.Visit<AskingTellsALittle>();
                break;
            case Occasion.Telling:
                visitor.Visit<Telling>();
                break;
            case Occasion.Rehearsal:
                visitor.Visit<Rehearsing>();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(occasion), occasion, "There are no rules for this occasion.");
        }
    }
}

using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

/// <summary>What each act means to the child. The rules say what each meaning does; only here do acts differ.</summary>
public static class ActMeanings
{
    private static readonly Parameter SessionRelief = Parameter.Strength("session.relief", 0.75, "Relief from a session with a helper felt as fully willing");
    private static readonly Parameter ReliefWillingWeight = Parameter.Level("session.relief willing", 0.6, "How far relief hangs on felt willingness");
    private static readonly Parameter ReliefGuardWeight = Parameter.Level("session.relief guard", 0.6, "How far the guard keeps relief out");
    private static readonly Parameter Settling = Parameter.Rate("session.settling", 8, "minutes", "Minutes of a session that it takes to arrive");
    private static readonly Parameter SessionCare = Parameter.Strength("session.care", 0.01, "Willingness shown by being there for one session, without any test");
    private static readonly Parameter SessionOpening = Parameter.Strength("session.opening", 0.03, "Guard opened by the warmth of one session");
    private static readonly Parameter TextShare = Parameter.Strength("contact.text", 0.25, "What a warm text gives, as a share of a session").Within(0.15, 0.4);
    private static readonly Parameter VoiceShare = Parameter.Strength("contact.voice", 0.6, "What a warm voice gives, as a share of a session").Within(0.4, 0.8);
    private static readonly Parameter ContactCare = Parameter.Strength("contact.care", 0.06, "Willingness shown by contact that is worth a session");
    private static readonly Parameter ContactOpening = Parameter.Strength("contact.opening", 0.05, "Guard opened by contact that is worth a session");
    private static readonly Parameter UnclearStirring = Parameter.Strength("unclear.stirring", 0.06, "Longing stirred by an unclear answer");
    private static readonly Parameter UnclearOffence = Parameter.Strength("unclear.offence", 0.03, "Offence in an unclear answer");
    private static readonly Parameter NoAnswerStirring = Parameter.Strength("no answer.stirring", 0.1, "Longing stirred when an agreed answer does not come");
    private static readonly Parameter NoAnswerOffence = Parameter.Strength("no answer.offence", 0.08, "Offence when an agreed answer does not come");
    private static readonly Parameter GrantRelief = Parameter.Strength("grant.relief", 0.65, "Relief from a wish that is granted");
    private static readonly Parameter GrantCare = Parameter.Level("grant.care", 0.65, "Willingness shown by granting, as a share of that shown by understanding");
    private static readonly Parameter GrantOpening = Parameter.Strength("grant.opening", 0.06, "Guard opened by granting");
    private static readonly Parameter GrantCost = Parameter.Strength("grant.cost", 0.12, "What granting costs the helper");
    private static readonly Parameter GrantCostWeight = Parameter.Level("grant.cost conviction", 0.6, "How far that cost hangs on how much is wanted");
    private static readonly Parameter HalfShare = Parameter.Level("half grant.share", 0.5, "What a half-granted wish gives, as a share of a whole one");
    private static readonly Parameter HalfHurt = Parameter.Level("half grant.hurt", 0.3, "What a half-granted wish hurts, as a share of a refusal");
    private static readonly Parameter DeferHurt = Parameter.Level("defer.hurt", 0.4, "What a deferred answer hurts, as a share of a refusal");
    private static readonly Parameter DeferOffence = Parameter.Strength("defer.offence", 0.05, "Offence in a deferred answer");
    private static readonly Parameter LimitHurt = Parameter.Strength("limit.hurt", 0.35, "Fall of surface hope at once at a refusal, when wholly unready").Within(0.2, 0.5);
    private static readonly Parameter LimitOffence = Parameter.Strength("limit.offence", 0.15, "Offence in a kind no, when wholly unready");
    private static readonly Parameter LimitGiven = Parameter.Level("limit.given", 0.4, "Offence in a kind no right after something was given, when wholly unready");
    private static readonly Parameter LimitCare = Parameter.Strength("limit.care", 0.16, "Willingness shown when a demand is withstood kindly, in full readiness");
    private static readonly Parameter LimitCost = Parameter.Strength("limit.cost", 0.03, "What a refusal costs the helper");
    private static readonly Parameter HonourShield = Parameter.Level("cannot.shield", 0.3, "How far \"though you deserved it\" takes the offence out of a limit");
    private static readonly Parameter HonourCare = Parameter.Strength("cannot.care", 0.03, "Willingness shown by \"though you deserved it\"");
    private static readonly Parameter HonourEase = Parameter.Strength("cannot.honour", 0.06, "Shame taken away by \"though you deserved it\"");
    private static readonly Parameter WontHurt = Parameter.Level("will not.hurt", 0.5, "How far \"I won\u2019t\" hurts whatever the readiness");
    private static readonly Parameter WontOffence = Parameter.Strength("will not.offence", 0.32, "Offence in \"I won\u2019t\"");
    private static readonly Parameter ColdHurt = Parameter.Strength("cold.hurt", 0.55, "Fall of surface hope at a cold refusal");
    private static readonly Parameter ColdOffence = Parameter.Strength("cold.offence", 0.5, "Offence in a cold refusal");
    private static readonly Parameter ColdBreach = Parameter.Strength("cold.breach", 0.4, "Rupture opened by a cold refusal");
    private static readonly Parameter WontBreach = Parameter.Strength("will not.breach", 0.15, "Rupture opened by \"I won\u2019t\"");
    private static readonly Parameter TextPresence = Parameter.Level("text.presence", 0.65, "How far a warm text calms dread in an absence");
    private static readonly Parameter VoicePresence = Parameter.Level("voice.presence", 0.8, "How far a warm voice calms dread in an absence");
    private static readonly Parameter RetaliateHurt = Parameter.Strength("retaliate.hurt", 0.6, "Fall of surface hope at retaliation").Within(0.4, 0.8);
    private static readonly Parameter RetaliateOffence = Parameter.Strength("retaliate.offence", 0.55, "Offence in retaliation");
    private static readonly Parameter RetaliateBreach = Parameter.Strength("retaliate.breach", 0.6, "Rupture opened by retaliation");
    private static readonly Parameter SilenceOffence = Parameter.Strength("silence.offence", 0.15, "Offence when a request is met with silence");
    private static readonly Parameter ReassureRelief = Parameter.Strength("reassure.relief", 0.35, "Relief from reassurance in words");
    private static readonly Parameter ReassureCare = Parameter.Strength("reassure.care", 0.04, "Willingness shown by reassurance in words");
    private static readonly Parameter ReassureToken = Parameter.Level("reassure.token", 0.3, "How far reassurance counts as something given");
    private static readonly Parameter UnderstandRelief = Parameter.Level("understand.relief", 0.6, "Relief from being understood, as a share of that from a wish granted");
    private static readonly Parameter UnderstandCare = Parameter.Strength("understand.care", 0.2, "Willingness shown by understanding");
    private static readonly Parameter UnderstandLimit = Parameter.Level("understand.limit", 0.6, "How far being understood also meets the limit of what can be given");
    private static readonly Parameter UnderstandOpening = Parameter.Strength("understand.opening", 0.08, "Guard opened by being understood");
    private static readonly Parameter UnderstandCost = Parameter.Strength("understand.cost", 0.04, "What understanding costs the helper");
    private static readonly Parameter PillRelief = Parameter.Strength("pill.relief", 0.75, "Relief from a pill");
    private static readonly Parameter PillToken = Parameter.Level("pill.token", 0.4, "How far a pill counts as something given");
    private static readonly Parameter PillDulling = Parameter.Strength("pill.dulling", 0.24, "Feeling dulled by a pill");
    private static readonly Parameter ExplainGain = Parameter.Strength("explain.gain", 0.12, "What the adult learns from one explanation");
    private static readonly Parameter PrepareGain = Parameter.Strength("prepare.gain", 0.5, "What the adult learns when prepared at the outset");
    private static readonly Parameter InviteCalling = Parameter.Strength("invite.calling", 0.25, "Guard opened by one invitation when deep underground");
    private static readonly Parameter InviteWillingWeight = Parameter.Level("invite.willing weight", 0.5, "How far an invitation hangs on felt willingness");
    private static readonly Parameter InviteFearWeight = Parameter.Level("invite.fear weight", 0.7, "How far fear of dependency dulls an invitation");
    private static readonly Parameter RepairMending = Parameter.Strength("repair.mending", 0.9, "Rupture and anger mended by one repair").Within(0.85, 0.97);
    private static readonly Parameter RepairCare = Parameter.Strength("repair.care", 0.6, "Willingness shown by a repair");
    private static readonly Parameter RepairHonour = Parameter.Strength("repair.honour", 0.2, "Shame taken away by a repair");
    private static readonly Parameter RepairOpening = Parameter.Strength("repair.opening", 0.3, "Guard opened by a repair");
    private static readonly Parameter PromiseCare = Parameter.Strength("promise.care", 0.15, "Willingness shown by a promise, or by keeping it");
    private static readonly Parameter BrokenHurt = Parameter.Strength("broken.hurt", 0.45, "Fall of surface hope when a promise is broken");
    private static readonly Parameter BrokenOffence = Parameter.Strength("broken.offence", 0.4, "Offence in a broken promise");
    private static readonly Parameter AnnounceHurt = Parameter.Strength("announce.hurt", 0.45, "Fall of surface hope when limits are announced to the child at the outset");
    private static readonly Parameter AnnounceOffence = Parameter.Strength("announce.offence", 0.5, "Offence in limits announced to the child at the outset");
    private static readonly Parameter SuppressHurt = Parameter.Strength("suppress.hurt", 0.15, "Hurt in being told that this does not belong here");
    private static readonly Parameter RuptureHurt = Parameter.Strength("rupture.hurt", 0.35, "Fall of surface hope in a rupture");
    private static readonly Parameter RuptureOffence = Parameter.Strength("rupture.offence", 0.45, "Offence in a rupture");
    private static readonly Parameter RuptureBreach = Parameter.Strength("rupture.breach", 0.7, "How far a rupture opens");
    private static readonly Parameter TellingHonour = Parameter.Strength("telling.honour", 0.5, "Shame taken away at once when a telling is met well").Within(0.4, 0.65);
    private static readonly Parameter TellingCare = Parameter.Strength("telling.care", 0.12, "Willingness shown by meeting a telling well");
    private static readonly Parameter TellingOpening = Parameter.Strength("telling.opening", 0.08, "Guard opened by a telling that is met well");
    private static readonly Parameter MishandleHurt = Parameter.Strength("mishandle.hurt", 0.35, "Hurt when a telling is mishandled");
    private static readonly Parameter MishandleOffence = Parameter.Strength("mishandle.offence", 0.6, "Offence when a telling is mishandled");
    private static readonly Parameter SpringHurt = Parameter.Strength("sprung.hurt", 0.5, "Hurt in a loss that comes out of the blue, at full threat");
    private static readonly Parameter SpringOffence = Parameter.Strength("sprung.offence", 0.2, "Offence in a loss that comes out of the blue, at full threat");
    private static readonly Parameter AwayHurt = Parameter.Strength("away.hurt", 0.25, "Hurt at the beginning of an unprepared break, at full threat");
    private static readonly Parameter CutHurt = Parameter.Strength("cut.hurt", 0.65, "Hurt when all sessions are taken away, at full threat");
    private static readonly Parameter CutOffence = Parameter.Strength("cut.offence", 0.5, "Offence when all sessions are taken away, at full threat");
    private static readonly Parameter EndHurt = Parameter.Strength("end.hurt", 0.7, "Hurt when it ends without a goodbye");
    private static readonly Parameter EndOffence = Parameter.Strength("end.offence", 0.5, "Offence in being dismissed");
    private static readonly Parameter WelcomeCare = Parameter.Strength("welcome.care", 0.14, "Willingness shown by bearing anger without defending or paying back");
    private static readonly Parameter WelcomeMending = Parameter.Strength("welcome.mending", 0.3, "Rupture and anger mended by being welcome with it");
    private static readonly Parameter WelcomeOpening = Parameter.Strength("welcome.opening", 0.06, "Guard opened by being welcome with one's anger");
    private static readonly Parameter WelcomeHonour = Parameter.Strength("welcome.honour", 0.04, "Shame taken away by being welcome with one's anger");
    private static readonly Parameter WelcomeCost = Parameter.Strength("welcome.cost", 0.05, "What bearing anger costs the helper");
    private static readonly Parameter AskCare = Parameter.Strength("ask.care", 0.05, "Willingness shown by asking about the relationship");
    private static readonly Parameter AskOpening = Parameter.Strength("ask.opening", 0.05, "Guard opened by being asked about the relationship");
    private static readonly Parameter AskHonour = Parameter.Strength("ask.honour", 0.06, "Shame taken away by being asked about the relationship");
    private static readonly Parameter InterpretGain = Parameter.Strength("interpret.gain", 0.06, "What the adult learns from an interpretation");
    private static readonly Parameter InterpretHurt = Parameter.Strength("interpret.hurt", 0.12, "Hurt in an interpretation, when wholly unready");
    private static readonly Parameter InterpretOffence = Parameter.Strength("interpret.offence", 0.05, "Offence in an interpretation, when wholly unready");
    private static readonly Parameter PushHurt = Parameter.Strength("push.hurt", 0.3, "Hurt in being told to change, when wholly unready");
    private static readonly Parameter PushOffence = Parameter.Strength("push.offence", 0.15, "Offence in being told to change");
    private static readonly Parameter AdviseGain = Parameter.Strength("advise.gain", 0.03, "What the adult learns from advice");
    private static readonly Parameter AdviseOffence = Parameter.Strength("advise.offence", 0.05, "Offence in advice, when wholly unready");

    /// <summary>Weighs an act: writes what it means, in this state, into the moment.</summary>
    public static void Weigh<L>(Act act, Moment<L> m)
        where L : struct, ILane<L>
    {
        L[] means = m.Meanings;
        Array.Clear(means);
        switch (act)
        {
            case Act.Session:
                means[(int)Meaning.Relief] = m[SessionRelief] * Mix(m[ReliefWillingWeight], m[Willingness]) * Not(m[ReliefGuardWeight] * m[Guard]) * m[Trait.Warmth] * m[Circumstance.Minutes] / (m[Circumstance.Minutes] + m[Settling]);
                means[(int)Meaning.Care] = m[SessionCare] * m[Trait.Skill] * m[Trait.Warmth];
                means[(int)Meaning.Opening] = m[SessionOpening] * m[Trait.Warmth];
                break;
            case Act.Text:
                means[(int)Meaning.Relief] = m[TextShare] * m[SessionRelief] * Mix(m[ReliefWillingWeight], m[Willingness]) * Not(m[ReliefGuardWeight] * m[Guard]) * m[Trait.Warmth];
                means[(int)Meaning.Care] = m[TextShare] * m[ContactCare];
                means[(int)Meaning.Presence] = m[TextPresence];
                means[(int)Meaning.Opening] = m[TextShare] * m[ContactOpening];
                break;
            case Act.Voice:
                means[(int)Meaning.Relief] = m[VoiceShare] * m[SessionRelief] * Mix(m[ReliefWillingWeight], m[Willingness]) * Not(m[ReliefGuardWeight] * m[Guard]) * m[Trait.Warmth];
                means[(int)Meaning.Care] = m[VoiceShare] * m[ContactCare];
                means[(int)Meaning.Presence] = m[VoicePresence];
                means[(int)Meaning.Opening] = m[VoiceShare] * m[ContactOpening];
                break;
            case Act.UnclearAnswer:
                means[(int)Meaning.Stirring] = m[UnclearStirring];
                means[(int)Meaning.Offence] = m[UnclearOffence];
                break;
            case Act.NoAnswer:
                means[(int)Meaning.Stirring] = m[NoAnswerStirring];
                means[(int)Meaning.Offence] = m[NoAnswerOffence];
                means[(int)Meaning.Hurt] = m[NoAnswerOffence];
                break;
            case Act.Grant:
                means[(int)Meaning.Relief] = m[GrantRelief] * m[View.Taking];
                means[(int)Meaning.Care] = m[GrantCare] * m[UnderstandCare] * m[View.Taking];
                means[(int)Meaning.Token] = 1;
                means[(int)Meaning.Opening] = m[GrantOpening];
                means[(int)Meaning.Cost] = m[GrantCost] * Mix(m[GrantCostWeight], m[Conviction]);
                break;
            case Act.HalfGrant:
                means[(int)Meaning.Relief] = m[HalfShare] * m[GrantRelief] * m[View.Taking];
                means[(int)Meaning.Care] = m[HalfShare] * m[GrantCare] * m[UnderstandCare] * m[View.Taking];
                means[(int)Meaning.Token] = m[HalfShare];
                means[(int)Meaning.Hurt] = m[HalfHurt] * m[LimitHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Cost] = m[HalfShare] * m[GrantCost] * Mix(m[GrantCostWeight], m[Conviction]);
                break;
            case Act.Defer:
                means[(int)Meaning.Hurt] = m[DeferHurt] * m[LimitHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = m[DeferOffence];
                break;
            case Act.Understand:
                means[(int)Meaning.Relief] = m[UnderstandRelief] * m[GrantRelief] * m[View.Taking];
                means[(int)Meaning.Care] = m[UnderstandCare];
                means[(int)Meaning.Limit] = m[UnderstandLimit];
                means[(int)Meaning.Opening] = m[UnderstandOpening];
                means[(int)Meaning.Cost] = m[UnderstandCost];
                break;
            case Act.Cannot:
                means[(int)Meaning.Limit] = 1;
                means[(int)Meaning.Hurt] = m[LimitHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = Not(m[HonourShield]) * Union(m[LimitOffence], m[LimitGiven] * m[Quiet]) * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Care] = Union(m[HonourCare], m[LimitCare] * m[View.Readiness]);
                means[(int)Meaning.Honour] = m[HonourEase];
                means[(int)Meaning.Cost] = m[LimitCost];
                break;
            case Act.KindlyNo:
                means[(int)Meaning.Limit] = 1;
                means[(int)Meaning.Hurt] = m[LimitHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = Union(m[LimitOffence], m[LimitGiven] * m[Quiet]) * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Care] = m[LimitCare] * m[View.Readiness];
                means[(int)Meaning.Cost] = m[LimitCost];
                break;
            case Act.WillNot:
                means[(int)Meaning.Hurt] = m[LimitHurt] * Union(Square(Not(m[View.Readiness])), m[WontHurt]);
                means[(int)Meaning.Offence] = m[WontOffence];
                means[(int)Meaning.Breach] = m[WontBreach];
                means[(int)Meaning.Cost] = m[LimitCost];
                break;
            case Act.Cold:
                means[(int)Meaning.Hurt] = m[ColdHurt];
                means[(int)Meaning.Offence] = m[ColdOffence];
                means[(int)Meaning.Breach] = m[ColdBreach];
                break;
            case Act.Retaliate:
                means[(int)Meaning.Hurt] = m[RetaliateHurt];
                means[(int)Meaning.Offence] = m[RetaliateOffence];
                means[(int)Meaning.Breach] = m[RetaliateBreach];
                break;
            case Act.Silence:
                means[(int)Meaning.Hurt] = m[LimitHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = m[SilenceOffence];
                break;
            case Act.Reassure:
                means[(int)Meaning.Relief] = m[ReassureRelief] * m[View.Taking];
                means[(int)Meaning.Care] = m[ReassureCare] * m[View.Taking];
                means[(int)Meaning.Token] = m[ReassureToken];
                break;
            case Act.Pill:
                means[(int)Meaning.Relief] = m[PillRelief];
                means[(int)Meaning.Token] = m[PillToken];
                means[(int)Meaning.Dulling] = m[PillDulling];
                break;
            case Act.Explain:
                means[(int)Meaning.Explaining] = m[ExplainGain];
                break;
            case Act.PrepareAdult:
                means[(int)Meaning.Explaining] = m[PrepareGain];
                break;
            case Act.Invite:
                means[(int)Meaning.Calling] = m[InviteCalling] * m[Trait.Flexibility] * Mix(m[InviteWillingWeight], m[Willingness]) * Not(m[InviteFearWeight] * m[Trait.FearOfDependency]) * Not(m[Rupture]);
                break;
            case Act.Repair:
                means[(int)Meaning.Mending] = m[RepairMending];
                means[(int)Meaning.Care] = m[RepairCare] * m[Trait.Skill];
                means[(int)Meaning.Honour] = m[RepairHonour] * m[Trait.Skill];
                means[(int)Meaning.Opening] = m[RepairOpening] * m[Trait.Skill];
                means[(int)Meaning.Calling] = m[InviteCalling] * m[Trait.Skill];
                break;
            case Act.Promise:
                means[(int)Meaning.Care] = m[PromiseCare];
                break;
            case Act.KeepPromise:
                means[(int)Meaning.Care] = m[PromiseCare];
                break;
            case Act.BreakPromise:
                means[(int)Meaning.Hurt] = m[BrokenHurt];
                means[(int)Meaning.Offence] = m[BrokenOffence];
                break;
            case Act.AnnounceLimits:
                means[(int)Meaning.Hurt] = m[AnnounceHurt];
                means[(int)Meaning.Offence] = m[AnnounceOffence];
                break;
            case Act.Suppress:
                means[(int)Meaning.Hurt] = m[SuppressHurt];
                means[(int)Meaning.Offence] = m[SuppressHurt];
                break;
            case Act.Rupture:
                means[(int)Meaning.Hurt] = m[RuptureHurt];
                means[(int)Meaning.Offence] = m[RuptureOffence];
                means[(int)Meaning.Breach] = m[RuptureBreach];
                break;
            case Act.Deny:
                means[(int)Meaning.Offence] = m[SilenceOffence];
                means[(int)Meaning.Breach] = m[RuptureBreach];
                break;
            case Act.MeetTelling:
                means[(int)Meaning.Honour] = m[TellingHonour];
                means[(int)Meaning.Care] = m[TellingCare];
                means[(int)Meaning.Opening] = m[TellingOpening];
                break;
            case Act.MishandleTelling:
                means[(int)Meaning.Hurt] = m[MishandleHurt];
                means[(int)Meaning.Offence] = m[MishandleOffence];
                break;
            case Act.SpringLoss:
                means[(int)Meaning.Hurt] = m[SpringHurt] * m[View.Threat];
                means[(int)Meaning.Offence] = m[SpringOffence] * m[View.Threat];
                break;
            case Act.GoAway:
                means[(int)Meaning.Hurt] = m[AwayHurt] * m[View.Threat] * Not(m[Preparedness]);
                break;
            case Act.CutBack:
                means[(int)Meaning.Hurt] = m[CutHurt] * m[View.Threat] * L.Sqrt(m[Circumstance.ShareLost]);
                means[(int)Meaning.Offence] = m[CutOffence] * m[View.Threat] * L.Sqrt(m[Circumstance.ShareLost]);
                break;
            case Act.Dismiss:
                means[(int)Meaning.Hurt] = m[EndHurt] * m[View.Bond];
                means[(int)Meaning.Offence] = m[EndOffence];
                break;
            case Act.Vanish:
                means[(int)Meaning.Hurt] = m[EndHurt] * m[View.Threat];
                break;
            case Act.WatchLeave:
                means[(int)Meaning.Hurt] = m[EndHurt] * m[Conviction];
                break;
            case Act.Welcome:
                means[(int)Meaning.Care] = m[WelcomeCare];
                means[(int)Meaning.Mending] = m[WelcomeMending];
                means[(int)Meaning.Opening] = m[WelcomeOpening];
                means[(int)Meaning.Honour] = m[WelcomeHonour];
                means[(int)Meaning.Cost] = m[WelcomeCost];
                break;
            case Act.AskAboutUs:
                means[(int)Meaning.Care] = m[AskCare];
                means[(int)Meaning.Opening] = m[AskOpening];
                means[(int)Meaning.Honour] = m[AskHonour];
                break;
            case Act.Interpret:
                means[(int)Meaning.Explaining] = m[InterpretGain];
                means[(int)Meaning.Hurt] = m[InterpretHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = m[InterpretOffence] * Square(Not(m[View.Readiness]));
                break;
            case Act.PushToChange:
                means[(int)Meaning.Hurt] = m[PushHurt] * Square(Not(m[View.Readiness]));
                means[(int)Meaning.Offence] = m[PushOffence];
                break;
            case Act.Advise:
                means[(int)Meaning.Explaining] = m[AdviseGain];
                means[(int)Meaning.Offence] = m[AdviseOffence] * Square(Not(m[View.Readiness]));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act), act, "This act has no meaning written down.");
        }
    }
}

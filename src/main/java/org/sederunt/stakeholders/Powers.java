package org.sederunt.stakeholders;

/** What a mandate allows: to speak, to vote, to sign in the organisation's name. */
public record Powers(boolean speak, boolean vote, boolean sign) {

    public static final Powers ALL = new Powers(true, true, true);
    public static final Powers SPEAK = new Powers(true, false, false);

    /** The first mandate of whoever registers an organisation of this kind. */
    static Powers first(MemberKind kind) {
        return new Powers(true, kind.hasBallot(), true);
    }
}

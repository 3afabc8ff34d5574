package org.sederunt.stakeholders;

import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.PersonId;
import org.springframework.stereotype.Component;

/** Makes the people and organisations that tests need, through the doors, with names nobody else has. */
@Component
public class Guests {

    private static final Set<String> SPANISH = Set.of("es");

    private final Accounts accounts;
    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;

    Guests(Accounts accounts, Participants participants, Organisations organisations, Mandates mandates) {
        this.accounts = accounts;
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    /** Someone with an account who has not joined. */
    public PersonId person() {
        return accounts.person();
    }

    public PersonId moderator() {
        return accounts.moderator();
    }

    public PersonId administrator() {
        return accounts.administrator();
    }

    /** A citizen who joined and waits. */
    public PersonId citizen() {
        return joined(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH));
    }

    public PersonId verifiedCitizen() {
        PersonId citizen = citizen();
        participants.verify(citizen, Evidence.censusNumber("C-1"), "Found in the census.", moderator());
        return citizen;
    }

    /** Someone who speaks for themselves in the sector of {@code kind}. */
    public PersonId inOwnName(MemberKind kind) {
        return joined(Joining.oneself(kind, SPANISH));
    }

    /** Someone who registered an organisation of this kind, which waits. */
    public PersonId founderOf(MemberKind kind) {
        return joined(Joining.founding(kind, "Organisation " + unique(), "A test.", "R-1", SPANISH));
    }

    /** The representative, who may speak, vote and sign, of a verified organisation of this kind. */
    public PersonId representativeOf(MemberKind kind) {
        PersonId founder = founderOf(kind);
        organisations.verify(organisationOf(founder), Evidence.registryNumber("R-1"), "Registered.", moderator());
        return founder;
    }

    public PersonId joined(Joining joining) {
        PersonId person = person();
        participants.join(joining, person);
        return person;
    }

    /** The organisation this person's first mandate is of. */
    public OrganisationId organisationOf(PersonId representative) {
        return mandates.of(representative).getFirst().organisation();
    }

    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}

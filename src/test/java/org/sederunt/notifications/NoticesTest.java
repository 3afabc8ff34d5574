package org.sederunt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Objections;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;

@PortalTest
class NoticesTest {

    private static final Locale SPANISH = Locale.of("es");

    private final Notices notices;
    private final Reminders reminders;
    private final City city;
    private final Guests guests;
    private final Guidelines guidelines;
    private final Comments comments;
    private final Dispositions dispositions;
    private final Rulings rulings;
    private final Ballots ballots;
    private final Objections objections;
    private final Participants participants;
    private final Organisations organisations;
    private final LiveUpdates live;
    private final SettableClock clock;
    private final Duration ahead;

    NoticesTest(
            Notices notices,
            Reminders reminders,
            City city,
            Guests guests,
            Guidelines guidelines,
            Comments comments,
            Dispositions dispositions,
            Rulings rulings,
            Ballots ballots,
            Objections objections,
            Participants participants,
            Organisations organisations,
            LiveUpdates live,
            SettableClock clock) {
        this.notices = notices;
        this.reminders = reminders;
        this.city = city;
        this.guests = guests;
        this.guidelines = guidelines;
        this.comments = comments;
        this.dispositions = dispositions;
        this.rulings = rulings;
        this.ballots = ballots;
        this.objections = objections;
        this.participants = participants;
        this.organisations = organisations;
        this.live = live;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void everyoneWhoJoinedHearsThatAConsultationOpened() {
        PersonId citizen = guests.citizen();
        PersonId stranger = guests.person();

        GuidelinePage guideline = inConsultation();

        assertThat(latest(citizen)).startsWith("“" + guideline.title() + "” is open for comment until ");
        assertThat(notices.of(citizen, SPANISH, 0, 1).items().getFirst().words())
                .startsWith("«" + guideline.title() + "» está abierto a comentarios hasta el ");
        assertThat(notices.unread(stranger)).isZero();
    }

    @Test
    void anAuthorHearsOfReplyAnswerHidingAndRestoring() {
        GuidelinePage guideline = inConsultation();
        PersonId author = guests.citizen();
        PersonId other = guests.citizen();
        CommentId said = say(guideline.wholeText(), null, author);

        say(guideline.wholeText(), said, other);
        assertThat(latest(author)).endsWith(" replied to your comment on “" + guideline.title() + "”.");
        dispositions.answer(said, Disposition.Kind.NOTED, "Noted.", city.moderator());
        assertThat(latest(author))
                .startsWith("The office answered your comment")
                .endsWith("noted.");
        rulings.hide(said, 4, "It names a person.", city.moderator());
        assertThat(latest(author)).startsWith("The office hid your comment");
        rulings.restore(said, "It does not.", city.moderator());
        assertThat(latest(author)).contains("is shown again");
        assertThat(notices.of(author, Locale.ENGLISH, 0, 1).items().getFirst().path())
                .isEqualTo("guidelines/" + guideline.slug() + "/comments?comment=" + said.value());
        assertThat(notices.unread(author)).isEqualTo(4);
    }

    @Test
    void nobodyIsToldOfAReplyToThemselves() {
        GuidelinePage guideline = inConsultation();
        PersonId author = guests.citizen();

        say(guideline.wholeText(), say(guideline.wholeText(), null, author), author);

        assertThat(notices.unread(author)).isZero();
    }

    @Test
    void peopleHearWhereTheyAndTheirOrganisationsStand() {
        PersonId citizen = guests.citizen();
        participants.verify(citizen, Evidence.censusNumber("C-2"), "Found.", city.moderator());
        PersonId founder = guests.founderOf(MemberKind.UNIVERSITY);
        var organisation = guests.organisationOf(founder);
        organisations.reject(organisation, "No such university.", city.moderator());

        assertThat(latest(citizen)).contains("verified you as a citizen");
        assertThat(latest(founder))
                .isEqualTo("The office could not verify "
                        + organisations.find(organisation).orElseThrow().name()
                        + ". The reason stands in your profile.");
    }

    @Test
    void electorsHearThatABallotOpenedAndThoseWhoHaveNotVotedThatItCloses() {
        GuidelineId id = city.inBallot();
        PersonId voter = city.of(Sector.CITIZENS).get(0);
        PersonId absent = city.of(Sector.CITIZENS).get(1);
        PersonId outsider = guests.citizen();
        assertThat(told(voter))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("The ballot on “"
                                + guidelines.find(id).orElseThrow().title())
                        .endsWith("You can vote."));
        assertThat(told(city.consul())).anySatisfy(words -> assertThat(words).endsWith("You can vote."));
        assertThat(notices.unread(outsider)).isZero();
        ballots.cast(city.ballotOn(id), Cast.of(Stance.SUPPORT), voter);
        Instant closes = ballots.status(city.ballotOn(id)).orElseThrow().closes();
        String title = guidelines.find(id).orElseThrow().title();

        clock.set(closes.minus(Reminders.BEFORE_CLOSING).minusSeconds(60));
        reminders.remind();
        assertThat(toldAbout(title, absent)).isEqualTo(1);

        clock.set(closes.minus(Reminders.BEFORE_CLOSING));
        reminders.remind();
        reminders.remind();
        assertThat(toldAbout(title, absent)).isEqualTo(2);
        assertThat(told(absent))
                .anySatisfy(words ->
                        assertThat(words).startsWith("The ballot on “" + title).endsWith("You have not voted yet."));
        assertThat(toldAbout(title, voter)).isEqualTo(1);
    }

    @Test
    void anObjectorHearsTheAnswer() {
        GuidelineId id = city.inBallot();
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        city.close(id);
        List<ObjectionView> open = objections.of(city.ballotOn(id), objector);

        objections.answer(List.of(open.getFirst().id()), "Clause 2 says so.", city.moderator());

        String title = guidelines.find(id).orElseThrow().title();
        assertThat(told(objector))
                .anySatisfy(words -> assertThat(words).startsWith("The office answered your objection to “" + title));
    }

    @Test
    void readingOneOrAllIsTheReadersOwnDoing() {
        PersonId reader = guests.citizen();
        PersonId other = guests.citizen();
        inConsultation();
        inConsultation();
        NoticeId first =
                notices.of(reader, Locale.ENGLISH, 0, 1).items().getFirst().id();

        notices.markRead(first, other);
        assertThat(notices.unread(reader)).isEqualTo(2);
        notices.markRead(first, reader);
        assertThat(notices.unread(reader)).isEqualTo(1);
        notices.markAllRead(reader);
        assertThat(notices.unread(reader)).isZero();
        assertThat(notices.unread(other)).isEqualTo(2);
    }

    @Test
    void anOpenPageHearsOfItAtOnce() throws InterruptedException {
        PersonId reader = guests.citizen();
        var told = new CountDownLatch(1);
        var following = live.follow(reader.value(), told::countDown);

        inConsultation();

        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        following.end();
    }

    @Test
    void tellingManyIsOneBatchAndReadingAPageThreeStatements() {
        PersonId reader = guests.citizen();
        guests.citizen();
        GuidelineId before = drafted();
        int few = SqlCount.of(() -> open(before));
        for (int more = 0; more < 15; more++) guests.citizen();
        GuidelineId after = drafted();

        assertThat(SqlCount.of(() -> open(after))).isEqualTo(few);
        assertThat(SqlCount.of(() -> notices.of(reader, Locale.ENGLISH, 0, 20))).isLessThanOrEqualTo(3);
        assertThat(SqlCount.of(() -> notices.unread(reader))).isEqualTo(1);
    }

    private GuidelinePage inConsultation() {
        GuidelineId id = drafted();
        open(id);
        return guidelines.find(id).orElseThrow();
    }

    private GuidelineId drafted() {
        city.fixRule();
        PersonId moderator = city.moderator();
        GuidelineId id =
                guidelines.draft(new NewDraft(UUID.randomUUID(), "Rivers " + Guests.unique(), "On water."), moderator);
        DraftText text = guidelines.draftOf(id, moderator).text();
        var clause = new DraftClause(ClauseId.next(), "Every river has a keeper.", List.of());
        guidelines.revise(id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), moderator);
        return id;
    }

    private void open(GuidelineId id) {
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), city.moderator());
    }

    private CommentId say(ThreadId thread, CommentId replyTo, PersonId by) {
        return comments.post(new NewComment(thread, replyTo, "It should be forty.", UUID.randomUUID()), by);
    }

    private String latest(PersonId person) {
        return notices.of(person, Locale.ENGLISH, 0, 1).items().getFirst().words();
    }

    private List<String> told(PersonId person) {
        return notices.of(person, Locale.ENGLISH, 0, 100).items().stream()
                .map(notice -> notice.words())
                .toList();
    }

    private long toldAbout(String title, PersonId person) {
        return notices.of(person, Locale.ENGLISH, 0, 100).items().stream()
                .filter(notice -> notice.words().startsWith("The ballot on “" + title))
                .count();
    }
}

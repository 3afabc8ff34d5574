package org.sederunt.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Voter;
import org.sederunt.ballots.components.StanceChoice;
import org.sederunt.consensus.Question;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.Notices;

/** Where a stance is chosen, cast, changed and taken back; the button says what it does, so that nobody votes by accident. */
class StanceForm extends Div {

    private final transient BallotShelf shelf;
    private final transient Question question;
    private final StanceChoice choice;
    private final Button vote = new Button();
    private final Button takeBack = new Button();
    private final Paragraph stands = new Paragraph();
    private transient Optional<Cast> current;

    StanceForm(BallotShelf shelf, Question question, Voter voter, Optional<Cast> current) {
        this.shelf = shelf;
        this.question = question;
        this.current = current;
        addClassName("as-is");
        choice = new StanceChoice(question.ballot(), voter, this::nameTheAct);
        choice.show(current);
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        vote.addClassName("wide");
        vote.setDisableOnClick(true);
        vote.addClickListener(click -> cast());
        takeBack.setText(getTranslation("consensus.slip.takeback"));
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.addClickListener(click -> takeBack());
        stands.addClassName("stands");
        var hint = new Paragraph(getTranslation("consensus.slip.hint"));
        hint.addClassName("hint");
        var part = new Div(stands, vote, hint, takeBack);
        part.addClassName("part");
        add(choice, part);
        tell();
    }

    private void nameTheAct() {
        vote.setText(choice.chosen()
                .map(stance -> getTranslation("consensus.slip.voteas", getTranslation(stance.key())))
                .orElseGet(() -> getTranslation("consensus.slip.choose")));
        vote.setEnabled(choice.chosen().isPresent());
    }

    private void tell() {
        current.ifPresent(cast -> stands.setText(getTranslation(
                "consensus.slip.stands", getTranslation(cast.stance().key()))));
        stands.setVisible(current.isPresent());
        takeBack.setVisible(current.isPresent());
        nameTheAct();
    }

    private void cast() {
        Optional<Cast> before = current;
        Optional<Cast> wanted = choice.cast();
        if (wanted.isEmpty()) return;
        try {
            shelf.ballots().cast(question.ballot(), wanted.get(), shelf.me());
            choice.sent();
            current = wanted;
            Notices.undoable(
                    getTranslation(
                            "consensus.slip.voted",
                            getTranslation(wanted.get().stance().key())),
                    () -> putBack(before));
        } catch (InputRefused wrong) {
            choice.refuse(wrong);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        tell();
    }

    private void takeBack() {
        Optional<Cast> before = current;
        if (!Notices.attempt(() -> shelf.ballots().takeBack(question.ballot(), shelf.me()))) return;
        showAs(Optional.empty());
        Notices.undoable(getTranslation("consensus.slip.takenback"), () -> putBack(before));
    }

    /** Makes stand what stood before. */
    private void putBack(Optional<Cast> before) {
        boolean done = Notices.attempt(() -> before.ifPresentOrElse(
                cast -> shelf.ballots().cast(question.ballot(), cast, shelf.me()),
                () -> shelf.ballots().takeBack(question.ballot(), shelf.me())));
        if (done) showAs(before);
    }

    private void showAs(Optional<Cast> cast) {
        current = cast;
        choice.show(cast);
        tell();
    }
}

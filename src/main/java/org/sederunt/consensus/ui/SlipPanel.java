package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.sederunt.ballots.Slip;
import org.sederunt.ballots.Voter;
import org.sederunt.consensus.Question;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.ElectorKind;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** The ballot slip: for whom one votes and how, or why one may not; then what decides and who sees what. */
class SlipPanel extends Section {

    SlipPanel(BallotShelf shelf, Question question, int deciding) {
        addClassName("slip");
        getElement().setAttribute("aria-label", getTranslation("consensus.slip.label"));
        Slip slip = shelf.ballots().slip(question.ballot(), shelf.me());
        Optional<Voter> voter = slip.voter();
        voter.ifPresent(one -> add(votingFor(shelf, one)));
        if (voter.isPresent() && slip.refusal().isEmpty())
            add(new StanceForm(shelf, question, voter.get(), slip.current()));
        slip.refusal().ifPresent(refusal -> add(mayNot(refusal)));
        if (voter.isPresent() && voter.get().isSecret() && slip.refusal().isEmpty()) {
            add(new OpenObjection(shelf, question));
        }
        add(new WhatDecides(shelf, question, deciding), new WhoSeesWhat(voter));
    }

    private Component votingFor(BallotShelf shelf, Voter voter) {
        String name = voter.electorKind() == ElectorKind.CITIZEN
                ? getTranslation("consensus.slip.yourself")
                : shelf.electors().names(List.of(voter.elector())).getOrDefault(voter.elector(), "");
        var words = new Div(new Span(getTranslation("consensus.slip.votesfor")), new Strong(name));
        if (!voter.isDeciding()) {
            var note = new Paragraph(getTranslation("consensus.slip.consultative"));
            note.addClassName("hint");
            words.add(note);
        }
        var votingFor = new Div(new Disc(voter.sector()), words);
        votingFor.addClassName("voting-for");
        return new Header(votingFor);
    }

    private Component mayNot(Refusal refusal) {
        var vote = new Button(getTranslation("consensus.slip.vote"));
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        vote.addClassName("wide");
        var part = new Div(Refusals.explain(vote, Optional.of(refusal)));
        part.addClassName("part");
        return part;
    }
}

package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** The words of a draft in fields: title, summary and one field for each clause, in their order. */
class DraftForm extends Div implements ClauseField.Tools {

    private static final int SUMMARY = 2_000;

    private final transient Minutes minutes;
    private final TextField title = new TextField(getTranslation("guidelines.draft.title"));
    private final KeptTextArea summary = new KeptTextArea(getTranslation("guidelines.draft.summary"), SUMMARY);
    private final OrderedList list = new OrderedList();
    private final List<ClauseField> fields = new ArrayList<>();
    private final Button add;
    private transient DraftPlaces places;

    DraftForm(GuidelineId guideline, DraftText text, Minutes minutes) {
        this.minutes = minutes;
        this.places = new DraftPlaces(guideline, text.revision());
        this.add = new Button(getTranslation("guidelines.clause.add"), new Icon("plus"), click -> addEmpty());
        addClassName("draft-form");
        list.addClassName("draft-clauses");
        title.setWidthFull();
        title.setHelperText(getTranslation("uikit.limit", Texts.TITLE));
        title.setValue(text.title());
        summary.setValue(text.summary());
        var heads = statements(text.clauses().stream()
                .flatMap(clause -> clause.sources().stream())
                .toList());
        text.clauses().forEach(clause -> fields.add(field(clause, heads)));
        fields.forEach(list::add);
        add(title, summary, new H2(getTranslation("guidelines.clauses")), list, add);
        renumber();
    }

    private Map<StatementId, Statement> statements(List<StatementId> cited) {
        return cited.isEmpty() ? Map.of() : minutes.statements(cited);
    }

    private ClauseField field(DraftClause clause, Map<StatementId, Statement> known) {
        List<Statement> sources = clause.sources().stream()
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .toList();
        return new ClauseField(clause, sources, this);
    }

    DraftText text() {
        List<DraftClause> clauses = fields.stream().map(ClauseField::clause).toList();
        return new DraftText(places.revision(), title.getValue(), summary.getValue(), clauses);
    }

    /** From now on the words stand at {@code revision}. */
    void savedAs(int revision) {
        places = new DraftPlaces(places.guideline(), revision);
        renumber();
    }

    void writeTitle(String words) {
        title.setValue(words);
    }

    void writeSummary(String words) {
        summary.setValue(words);
    }

    /** Writes {@code words} into the clause, or into a new one at the end if none has this key. */
    void writeClause(ClauseId id, String words) {
        find(id).ifPresentOrElse(
                        field -> field.write(words),
                        () -> insert(new DraftClause(id, words, List.of()), fields.size()));
    }

    private Optional<ClauseField> find(ClauseId id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Shows beside the field what is wrong with it. */
    void point(InputRefused wrong) {
        String words = Refusals.words(wrong.refusal());
        switch (wrong.field()) {
            case "clause" -> clauseNamedIn(wrong).ifPresent(field -> field.refuse(words));
            case "summary" -> {
                summary.setErrorMessage(words);
                summary.setInvalid(true);
                summary.focus();
            }
            default -> {
                title.setErrorMessage(words);
                title.setInvalid(true);
                title.focus();
            }
        }
    }

    private Optional<ClauseField> clauseNamedIn(InputRefused wrong) {
        return wrong.refusal().arguments().stream()
                .findFirst()
                .filter(Integer.class::isInstance)
                .map(number -> fields.get((Integer) number - 1));
    }

    void acceptAll() {
        title.setInvalid(false);
        summary.setInvalid(false);
        fields.forEach(ClauseField::accept);
    }

    void readOnly() {
        title.setReadOnly(true);
        summary.setReadOnly(true);
        add.setVisible(false);
        fields.forEach(ClauseField::readOnly);
    }

    private void addEmpty() {
        insert(new DraftClause(ClauseId.next(), "", List.of()), fields.size()).focus();
    }

    private ClauseField insert(DraftClause clause, int place) {
        ClauseField field = field(clause, statements(clause.sources()));
        fields.add(place, field);
        list.addComponentAtIndex(place, field);
        renumber();
        return field;
    }

    @Override
    public void move(ClauseField clause, int by) {
        int place = fields.indexOf(clause);
        fields.remove(place);
        fields.add(place + by, clause);
        list.remove(clause);
        list.addComponentAtIndex(place + by, clause);
        renumber();
    }

    @Override
    public void remove(ClauseField clause) {
        int place = fields.indexOf(clause);
        DraftClause words = clause.clause();
        fields.remove(place);
        list.remove(clause);
        renumber();
        Notices.undoable(
                getTranslation("guidelines.clause.removed", place + 1),
                () -> insert(words, Math.min(place, fields.size())));
    }

    @Override
    public void cite(ClauseField clause) {
        new CiteDialog(minutes, clause).open();
    }

    private void renumber() {
        title.getElement().setAttribute("data-keep", places.title());
        summary.keptAs(places.summary());
        for (int i = 0; i < fields.size(); i++) fields.get(i).stand(i + 1, fields.size(), places);
    }
}

package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.roundtables.Statement;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Prose;

/** A clause as it is written: its text, the statements it cites, and its place among the others. */
class ClauseField extends ListItem {

    /** What can be done with a clause besides writing it. */
    interface Tools {
        void move(ClauseField clause, int by);

        void remove(ClauseField clause);

        void cite(ClauseField clause);
    }

    private final ClauseId id;
    private final KeptTextArea text = new KeptTextArea("", Texts.CLAUSE);
    private final List<Statement> sources = new ArrayList<>();
    private final UnorderedList cited = new UnorderedList();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button cite;

    ClauseField(DraftClause clause, List<Statement> sources, Tools tools) {
        this.id = clause.id();
        this.sources.addAll(sources);
        text.setValue(clause.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        up = button("guidelines.clause.up", () -> tools.move(this, -1));
        down = button("guidelines.clause.down", () -> tools.move(this, 1));
        remove = button("guidelines.clause.remove", () -> tools.remove(this));
        cite = button("guidelines.clause.cite", () -> tools.cite(this));
        cite.setIcon(new Icon("source"));
        cited.addClassName("cited");
        var acts = new Div(cite, up, down, remove);
        acts.addClassName("actions");
        add(text, cited, acts);
        showSources();
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Says which clause this is now, of how many, and under which place unsent words are kept. */
    void stand(int number, int of, DraftPlaces places) {
        String label = getTranslation("guidelines.clause.label", number);
        text.setLabel(label);
        text.keptAs(places.clause(id));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
        for (Button button : List.of(up, down, remove, cite)) button.setAriaLabel(label + ": " + button.getText());
    }

    void cite(Statement statement) {
        boolean known = sources.stream().anyMatch(source -> source.id().equals(statement.id()));
        if (!known) sources.add(statement);
        showSources();
    }

    boolean cites(Statement statement) {
        return sources.stream().anyMatch(source -> source.id().equals(statement.id()));
    }

    private void showSources() {
        cited.removeAll();
        cited.setVisible(!sources.isEmpty());
        sources.forEach(source -> cited.add(new ListItem(new Prose(source.text()), by(source))));
    }

    private Component by(Statement source) {
        var by = new StatementBy(source);
        by.add(button("guidelines.clause.uncite", () -> {
            sources.remove(source);
            showSources();
        }));
        return by;
    }

    void write(String words) {
        text.setValue(words);
    }

    void refuse(String words) {
        text.setErrorMessage(words);
        text.setInvalid(true);
        text.focus();
    }

    void accept() {
        text.setInvalid(false);
    }

    void focus() {
        text.focus();
    }

    ClauseId id() {
        return id;
    }

    DraftClause clause() {
        return new DraftClause(
                id, text.getValue(), sources.stream().map(Statement::id).toList());
    }

    void readOnly() {
        text.setReadOnly(true);
        for (Button button : List.of(up, down, remove, cite)) button.setVisible(false);
    }
}

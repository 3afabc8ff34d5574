package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.Statement;
import org.sederunt.shared.Page;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Prose;

/** Finds statements in approved minutes, for a clause to cite. */
class CiteDialog extends Dialog {

    private static final int SIZE = 10;

    private final transient Minutes minutes;
    private final ClauseField clause;
    private final TextField words = new TextField(getTranslation("guidelines.cite.search"));
    private final UnorderedList found = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("guidelines.cite.none"));
    private final Button more = new Button(getTranslation("guidelines.cite.more"), click -> showMore());
    private int pages;

    CiteDialog(Minutes minutes, ClauseField clause) {
        this.minutes = minutes;
        this.clause = clause;
        setHeaderTitle(getTranslation("guidelines.cite.title"));
        addClassName("cite-dialog");
        words.setWidthFull();
        words.setPrefixComponent(new Icon("search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        found.addClassName("cited");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, none, found, more);
        var close = new Button(getTranslation("uikit.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        search();
    }

    private void search() {
        pages = 0;
        found.removeAll();
        showMore();
    }

    private void showMore() {
        Page<Statement> page = minutes.search(words.getValue(), pages, SIZE);
        pages++;
        page.items().forEach(statement -> found.add(item(statement)));
        none.setVisible(page.total() == 0);
        more.setVisible(page.hasNext());
    }

    private ListItem item(Statement statement) {
        var by = new StatementBy(statement);
        by.add(new Span(statement.tableTitle()), choose(statement));
        return new ListItem(new Prose(statement.text()), by);
    }

    private Button choose(Statement statement) {
        var cite = new Button(getTranslation("guidelines.cite.choose"));
        cite.addThemeVariants(ButtonVariant.SMALL);
        cite.addClickListener(click -> {
            clause.cite(statement);
            cited(cite);
        });
        if (clause.cites(statement)) cited(cite);
        return cite;
    }

    private void cited(Button cite) {
        cite.setText(getTranslation("guidelines.cite.chosen"));
        cite.setIcon(new Icon("check"));
        cite.setEnabled(false);
    }
}

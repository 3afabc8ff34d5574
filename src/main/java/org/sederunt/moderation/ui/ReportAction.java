package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Reader;
import org.sederunt.discussion.components.CommentAction;
import org.sederunt.moderation.HouseRules;
import org.sederunt.moderation.Reports;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets people report a comment of someone else. */
@Component
@Order(10)
class ReportAction implements CommentAction {

    private static final int NO_RULE = 0;

    private final Reports reports;

    ReportAction(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String labelKey() {
        return "moderation.report.open";
    }

    @Override
    public boolean isOffered(CommentView comment, Reader reader) {
        return comment.stands() && !comment.isBy(reader.id()) && reader.silence() == null;
    }

    @Override
    public void begin(CommentView comment, Reader reader, Runnable changed) {
        var rule = rules();
        var words = new KeptTextArea(word("words"), Texts.REASON).keptAs("report:" + comment.id());
        words.setMinRows(3);
        var explanation = new Paragraph(word("explained"));
        explanation.addClassName("hint");
        var fields = new Div(explanation, rule, words);
        fields.addClassName("fields");

        new ActDialog(
                        word("title"),
                        fields,
                        word("send"),
                        reports.refusalToReport(comment.id(), reader.id()),
                        () -> send(comment, rule.getValue(), words, reader))
                .open();
    }

    private boolean send(CommentView comment, int rule, KeptTextArea words, Reader reader) {
        boolean sent = Sending.attempt(
                words,
                () -> reports.report(comment.id(), rule == NO_RULE ? null : rule, words.getValue(), reader.id()));
        if (sent) Notices.done(word("sent"));
        return sent;
    }

    private static RadioButtonGroup<Integer> rules() {
        var numbers = new ArrayList<>(HouseRules.NUMBERS);
        numbers.add(NO_RULE);
        var rule = new RadioButtonGroup<Integer>();
        rule.setLabel(word("rule"));
        rule.setItems(numbers);
        rule.setItemLabelGenerator(number -> number == NO_RULE ? word("norule") : RuleName.of(number));
        rule.setValue(NO_RULE);
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return rule;
    }

    private static String word(String part) {
        return I18NProvider.translate("moderation.report." + part);
    }
}

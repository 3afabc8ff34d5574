package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sederunt.moderation.Report;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Strong;

/** What was reported, by whom, and when. */
class ReportList extends Div {

    private final OfficeTime time;

    ReportList(List<Report> reports, OfficeTime time) {
        this.time = time;
        addClassName("reported");
        add(new H3(getTranslation("moderation.case.reports")), new PagedList<>(this::list).of(reports));
    }

    private UnorderedList list(List<Report> reports) {
        var list = new UnorderedList();
        reports.forEach(report -> list.add(item(report)));
        return list;
    }

    private ListItem item(Report report) {
        var rule = report.houseRule() == null
                ? getTranslation("moderation.report.norule")
                : RuleName.of(report.houseRule());
        var by = new Span(
                getTranslation("moderation.case.report", report.reporter(), time.dayAndTime(report.at(), getLocale())));
        by.addClassName("muted");
        var item = new ListItem(new Strong(rule));
        if (!report.words().isEmpty()) item.add(new Prose(report.words()));
        item.add(by);
        return item;
    }
}

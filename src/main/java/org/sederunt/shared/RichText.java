package org.sederunt.shared;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that people wrote, in a subset of Markdown: paragraphs, emphasis, lists, quotes and links. It is stored as written and
 * becomes HTML only here, where markup is shown as text and nothing that could run survives.
 */
public record RichText(String source) {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    java.util.Set.of(org.commonmark.node.ListBlock.class, org.commonmark.node.BlockQuote.class))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a", "code")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    /** The text as HTML that is safe to put into any page. */
    public String html() {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(source)));
    }

    @Override
    public String toString() {
        return source;
    }
}

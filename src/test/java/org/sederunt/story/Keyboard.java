package org.sederunt.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person at a keyboard, without any pointer. */
final class Keyboard {

    private static final int FAR = 120;
    private static final String HAS_FOCUS = "e => e === document.activeElement || e.contains(document.activeElement)";

    /** What has the focus is seen to have it: an outline or a ring around it or around what surrounds it. */
    private static final String SHOWS_FOCUS = """
        e => [e, e.parentElement, ...e.querySelectorAll('*'),
              ...(e.shadowRoot?.querySelectorAll('*') ?? []),
              ...(e.closest('[focus-ring], [focused]') ? [e.closest('[focus-ring], [focused]')] : [])]
            .flatMap(part => [part, ...(part.shadowRoot?.querySelectorAll('*') ?? [])])
            .map(part => getComputedStyle(part))
            .some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none')
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with the tabulator until {@code thing} has the focus, and sees that it has. */
    Keyboard tabTo(Locator thing) {
        assertThat(thing).isVisible();
        int steps = 0;
        while (!(Boolean) thing.evaluate(HAS_FOCUS)) {
            assertThat(++steps).as("steps to %s", thing).isLessThan(FAR);
            page.keyboard().press("Tab");
        }
        page.waitForFunction(SHOWS_FOCUS, thing.elementHandle());
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }
}

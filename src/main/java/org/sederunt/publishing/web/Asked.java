package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Page;
import org.sederunt.shared.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader asked of a list: words to look for and which page, counting from 0; whatever else the address says is left alone. */
record Asked(String words, int page, String address) {

    static final int SIZE = 20;

    /** Of a list with drawings, which are heavy. */
    static final int DRAWN = 8;

    private static final int MOST = 10_000;

    static Asked in(HttpServletRequest request) {
        String words = Texts.tidy(request.getParameter("q"));
        int kept = words.offsetByCodePoints(0, Math.min(Texts.TITLE, words.codePointCount(0, words.length())));
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page")
                .build()
                .toUriString();
        return new Asked(words.substring(0, kept), page(request.getParameter("page")), address);
    }

    private static int page(@Nullable String wanted) {
        boolean number = wanted != null && wanted.matches("[0-9]{1,5}");
        return number ? Math.clamp(Integer.parseInt(wanted) - 1, 0, MOST) : 0;
    }

    /** The page asked for of a list that is there as a whole. */
    <T> Page<T> pageOf(List<T> whole) {
        int from = (int) Math.min((long) page * SIZE, whole.size());
        return new Page<>(whole.subList(from, Math.min(from + SIZE, whole.size())), page, SIZE, whole.size());
    }

    /** The way through {@code list}. */
    Pager through(Page<?> list) {
        int number = Math.min(list.number(), list.pages());
        String before = number > 0 ? page(number) : null;
        String after = list.hasNext() ? page(number + 2) : null;
        return new Pager(number + 1, list.pages(), before, after);
    }

    private String page(int number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    /** Where one is in a list and the addresses of the pages before and after; pages count from 1 here. */
    record Pager(
            int number,
            int pages,
            @Nullable String before,
            @Nullable String after) {}
}

package org.sederunt.guidelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The condition that all of some words stand in a guideline's title, summary or text. */
record WordSearch(List<String> words, boolean inDrafts) {

    private static final int MOST_WORDS = 8;

    WordSearch(String entered, boolean inDrafts) {
        this(entered.isBlank() ? List.of() : List.of(entered.strip().split("\\s+")), inDrafts);
    }

    WordSearch {
        words = words.stream().limit(MOST_WORDS).toList();
    }

    String condition() {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) conditions.add(condition(":word" + i));
        return String.join("", conditions);
    }

    private String condition(String word) {
        String published = "v.title like %1$s or v.summary like %1$s or v.canonical like %1$s".formatted(word);
        String drafted = " or (g.latest_version = 0 and (g.title like %1$s or g.summary like %1$s))".formatted(word);
        return " and (" + published + (inDrafts ? drafted : "") + ") ";
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < words.size(); i++) parameters.put("word" + i, "%" + literally(words.get(i)) + "%");
        return parameters;
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

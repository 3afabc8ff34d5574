package org.sederunt.guidelines;

import java.util.UUID;

/**
 * A guideline to be drafted in the current cycle.
 *
 * @param submission made when the form was opened: sent twice, it drafts once
 * @param title at most 200 characters
 * @param summary at most 2,000 characters, may be empty
 */
public record NewDraft(UUID submission, String title, String summary) {}

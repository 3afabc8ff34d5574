package org.sederunt.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What a walk along the chain found.
 *
 * @param sealed how many entries the chain holds
 * @param lastHash the hash of the last link, in hexadecimal: noted elsewhere, it proves everything before it
 * @param waiting how many entries wait for their place
 * @param firstBreak the first place where the chain does not hold; empty if it does
 */
public record ChainState(long sealed, String lastHash, long waiting, Optional<Break> firstBreak) {

    public boolean isWhole() {
        return firstBreak.isEmpty();
    }

    /** What is wrong with a place in the chain. */
    public enum Fault {
        CONTENT_CHANGED,
        LINK_CHANGED,
        ENTRY_MISSING;

        /** The message key of the fault in words, with the place as {0}. */
        public String key() {
            return "audit.fault." + name();
        }
    }

    /** The place from 1, what is wrong there, and which entry stands there, if one does. */
    public record Break(long sequence, Fault fault, Optional<UUID> entry) {}
}

package org.sederunt.audit;

import java.nio.ByteBuffer;

/** The place of an entry in the chain: its number from 1, the hash of the link before, and its own. */
record Link(long sequence, byte[] previousHash, byte[] hash) {

    static final byte[] BEFORE_THE_FIRST = new byte[32];

    /** The link that puts an entry with {@code contentHash} behind the one that is number {@code sequence - 1}. */
    static Link of(long sequence, byte[] previousHash, byte[] contentHash) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(sequence).array();
        return new Link(sequence, previousHash, Sha256.of(number, previousHash, contentHash));
    }

    Link next(byte[] contentHash) {
        return of(sequence + 1, hash, contentHash);
    }
}

package org.sederunt.permissions;

import org.springframework.stereotype.Component;

/** What the matrix is tried on: something in each stage at one and the same time, made once, through the doors. */
@Component
class World {

    private final Everyone everyone;
    private final Papers papers;
    private final Tables tables;
    private final Talk talk;
    private final Files files;
    private final Colleagues colleagues;
    private boolean built;

    World(Everyone everyone, Papers papers, Tables tables, Talk talk, Files files, Colleagues colleagues) {
        this.everyone = everyone;
        this.papers = papers;
        this.tables = tables;
        this.talk = talk;
        this.files = files;
        this.colleagues = colleagues;
    }

    /** Moves the clock forward by some weeks. */
    void build() {
        if (built) return;
        built = true;
        everyone.arrive();
        papers.runThrough();
        tables.runThrough();
        papers.open();
        talk.begin();
        files.open();
        colleagues.come();
    }
}

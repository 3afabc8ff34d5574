package org.sederunt.demo;

/** One part of the demonstration: puts what happens in it on the timeline. */
interface Scene {

    void tell(Script script, Players players, Timeline timeline);
}

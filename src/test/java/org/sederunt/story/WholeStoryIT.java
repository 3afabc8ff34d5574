package org.sederunt.story;

import org.junit.jupiter.api.Test;

/** The whole life of one guideline, played by everybody it takes. */
class WholeStoryIT {

    @Test
    void peopleOfSixSectorsSitCommentAndVoteAndTheOfficePublishesWhatWasAgreed() {
        try (DemoPortal portal = DemoPortal.start();
                Browsers browsers = new Browsers(portal)) {
            try {
                var cast = new Cast(browsers);
                new JoiningChapter(cast).play();
                new SeatChapter(cast).play();
                new TableChapter(cast).play();
                new DraftChapter(cast).play();
                new CommentChapter(cast).play();
                new BallotChapter(cast).play();
                new ResultChapter(cast).play();
                new PublicationChapter(cast).play();
            } catch (RuntimeException | AssertionError failed) {
                browsers.keepPictures();
                throw failed;
            }
        }
    }
}

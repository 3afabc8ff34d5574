package org.sederunt.ballots.components;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.Voter;
import org.sederunt.shared.InputRefused;

/** The stances one may take, one of which is chosen; the words it asks for open inside it. */
@Tag("fieldset")
public class StanceChoice extends HtmlContainer {

    private final Map<Stance, StanceOption> options = new EnumMap<>(Stance.class);
    private final transient Runnable onChange;
    private @Nullable Stance chosen;

    /** For {@code voter}, with the stance to object only where it may be cast; tells {@code onChange} of every other choice. */
    public StanceChoice(BallotId ballot, Voter voter, Runnable onChange) {
        this.onChange = onChange;
        addClassName("stances");
        var legend = new Legend(getTranslation("ballots.choice.legend"));
        add(legend);
        for (Stance stance : Stance.values()) {
            if (stance == Stance.OBJECT && !voter.mayObjectByStance()) continue;
            var option = new StanceOption(ballot, stance, voter.isSecret(), () -> choose(stance));
            options.put(stance, option);
            add(option);
        }
    }

    /** Shows {@code cast} as chosen; nothing if it is empty. */
    public void show(Optional<Cast> cast) {
        chosen = null;
        options.values().forEach(StanceOption::leave);
        cast.ifPresent(stands -> {
            StanceOption option = options.get(stands.stance());
            if (option == null) return;
            chosen = stands.stance();
            option.take();
            option.say(stands);
        });
    }

    private void choose(Stance stance) {
        if (stance == chosen) return;
        chosen = stance;
        options.forEach((other, option) -> {
            if (other != stance) option.leave();
        });
        StanceOption option = options.get(stance);
        if (option != null) option.take();
        onChange.run();
    }

    public Optional<Stance> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** What would be cast now. */
    public Optional<Cast> cast() {
        return chosen().map(options::get).map(StanceOption::cast);
    }

    /** Says beside the words it concerns why they cannot be taken. */
    public void refuse(InputRefused refused) {
        chosen().map(options::get).ifPresent(option -> option.refuse(refused));
    }

    /** To be called when the stance has arrived: the browser forgets the unsent words. */
    public void sent() {
        chosen().map(options::get).ifPresent(StanceOption::sent);
    }

    @Tag("legend")
    private static final class Legend extends HtmlContainer {

        Legend(String words) {
            addClassName("visually-hidden");
            add(new Span(words));
        }
    }
}

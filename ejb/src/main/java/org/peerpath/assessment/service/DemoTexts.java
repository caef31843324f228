package org.peerpath.assessment.service;

import java.util.Map;
import java.util.Set;

/** What the invented people wrote: short pieces, about getting by and being met, not about illness. */
final class DemoTexts {
    static final String BENCH =
            """
            There is a bench by the canal where I used to sit when I did not want to go home. For a long time I thought \
            of recovery as the day on which I would no longer need that bench.

            In session two we read about connectedness, hope, identity, meaning and empowerment. I noticed that the bench \
            had given me most of these. A man with a small dog sat down beside me once a week. He never asked what was \
            wrong. He told me about the dog. One day he said: I sat here for a year myself.

            That was peer support, although neither of us called it that. He did not advise me. He let me see that a year \
            can have an end. What he could do, and what nobody who was paid to help me could do in the same way, was to \
            have been there.

            I would like to be somebody's bench. I also know that I cannot be that every day, and I have learned to say so.
            """;

    static final String KITCHEN =
            """
            My road began in a kitchen. A neighbour asked me to help her peel potatoes for forty people, every Thursday, \
            because her hands hurt. I went because it was hard to say no to her.

            Recovery, as I understand it now, is not getting back to who I was. It is having something that is mine to \
            give. In the course we called this meaning and identity. In the kitchen it was potatoes.

            A peer support worker came to eat with us. She spoke about her own life in two sentences and then asked me \
            about mine. I remember that she asked first whether I wanted to hear those two sentences. I have tried to do \
            the same since then.

            I leave out the years before, and the people who were part of them. They have not agreed to be in this essay.
            """;

    static final String TRAIN =
            """
            I want to begin with a train that I did not take.

            Notes: hope; the ticket collector; what I would say to somebody on that platform today. Keep it short about \
            my sister, or ask her first.
            """;

    static final String WALK =
            """
            I walk. When the week is long I walk further. The others in the group laughed when I said that this is my \
            recovery, and then two of them came along.

            Walking gave me back a sense that I decide where to go. In the words of the course that is empowerment. The \
            second word I took with me is hope: on a path one can see that there is more of it.

            My brother wrote me a letter that I did not open for a year. I opened it on a walk.
            """;

    static final String WALK_MORE =
            """

            What a peer can do: walk at the pace of the other. When Pilar walked with me she did not tell me which way \
            was shorter.
            """;

    static final String GARDEN =
            """
            On the roof of our house is a garden that belongs to nobody, so everybody waters it. I learned there what the \
            course calls mutuality: on some days I carried the water, on others it was carried for me.

            I used to think that recovery is a private matter. The garden taught me otherwise. Connectedness came first, \
            hope came later, with the tomatoes.

            As a peer I want to offer what I was offered there: company without a plan for the other person. I know where \
            this ends. When somebody speaks of not wanting to live, I listen, ask plainly, and bring in others.
            """;

    static final String WELL_DONE =
            """
            Thank you for this text. You explain mutuality in your own words and let us see it at work. I liked that you \
            say where the role of a peer ends.""";

    static final String WHAT_WOULD_HELP =
            """
            Your walks carry the whole text, and hope and empowerment have their place in them. Two things are not there \
            yet: say what a peer can do that others cannot, perhaps with a moment from the group; and make clear what you \
            chose to share about your brother, and why.""";

    static final String SEEN = "Calm, attentive, and clear about your own limits. Thank you for going first.";

    static final Map<String, Set<String>> ANSWERS = Map.of(
            "q1", Set.of("a"),
            "q2", Set.of("a", "c"),
            "q3", Set.of("false"),
            "q4", Set.of("mutuality"),
            "q5", Set.of("b"),
            "q6", Set.of("a", "c"),
            "q7", Set.of("112"),
            "q8", Set.of("true"));

    private DemoTexts() {}
}

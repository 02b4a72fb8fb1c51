// One traject of its own, from the first word to the decision of the raad, without JavaScript. At each step the rule that
// holds there is tried against, by who would have reason to. The steps follow each other on one platform.
import './road/concept.ts';
import './road/reactions.ts';
import './road/version.ts';
import './road/decision.ts';

/**
 * Overlooked sources: a catalogue of questions, each of which brings one sort of person to mind, with what the seeker made
 * of them. Answering one takes somebody into the network; a prompt may also be skipped, for a while or for good, or be
 * marked as not comfortable. May import contact, history, seeker, advice, tenancy, page, http, problem.
 */
package org.kith.prompt;

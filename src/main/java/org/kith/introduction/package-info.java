/**
 * Bringing people together, with the consent of both sides: asking a connector, the short text to forward, the answers,
 * the day it was made, and the chains that come of it. May import ask, search, relationship, contact, organization,
 * interaction, imports, about, history, seeker, tenancy, page, http, problem, time.
 */
package org.kith.introduction;

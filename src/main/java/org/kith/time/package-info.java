/** The clock, injected everywhere, so that a test decides what day it is. Imports no other room. */
package org.kith.time;

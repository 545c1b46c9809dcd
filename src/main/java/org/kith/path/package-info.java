/**
 * Warm paths: the strongest chains of people through which somebody, an employer or a role can be reached.
 */
package org.kith.path;

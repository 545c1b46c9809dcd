/** Seekers and their keys: who they are, and what hands out and takes back the right to act for them. */
package org.kith.seeker;

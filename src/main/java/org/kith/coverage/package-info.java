/**
 * How the network is lit and how it is laid upon: which circles, groups, industries and employers are reached, which
 * strings rest and what took their place, and who was asked or met so much that it is somebody else's turn. Reads, and
 * never writes; a dark string is an invitation, and says nothing about anybody.
 */
package org.kith.coverage;

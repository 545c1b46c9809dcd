package org.kith.network;

/** What a node of the network stands for. */
public enum NodeType {
    SEEKER,
    CONTACT
}

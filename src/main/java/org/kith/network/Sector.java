package org.kith.network;

import java.util.List;
import org.kith.contact.Circle;

/**
 * The contacts of one circle, side by side.
 *
 * @param number from 1, by which the legend and the badge are told together
 * @param circle null for those of no circle
 * @param color in hexadecimal
 * @param members in their order around the middle
 */
record Sector(int number, Circle circle, String color, List<Node> members) {

    Sector with(List<Node> others) {
        return new Sector(number, circle, color, others);
    }
}

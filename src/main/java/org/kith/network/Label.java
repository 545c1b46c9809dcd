package org.kith.network;

/**
 * A name in the picture, or the badge of a sector.
 *
 * @param x of the end next to the middle of the picture, in pixels
 * @param y of the same, in the middle of the height of the letters
 * @param turn by which the line is turned about that point, in degrees
 * @param before whether the letters stand before that point, as those on the left do
 */
record Label(Slot slot, LabelText text, double x, double y, double turn, boolean before, double height) {

    /** The corners of the box that the letters fill, as x and y in turns. */
    double[] corners() {
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        double left = before ? -text.width() : 0;
        double right = before ? 0 : text.width();
        double half = height / 2;
        double[] across = {left, right, right, left};
        double[] down = {-half, -half, half, half};
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = x + across[i] * cos - down[i] * sin;
            corners[2 * i + 1] = y + across[i] * sin + down[i] * cos;
        }
        return corners;
    }

    /** Whether two boxes have a point in common: there is no line between them along a side of either. */
    boolean meets(Label other) {
        double[] mine = corners();
        double[] others = other.corners();
        return !apart(mine, others) && !apart(others, mine);
    }

    private static boolean apart(double[] one, double[] other) {
        for (int side = 0; side < 4; side += 2) {
            double x = one[side + 3] - one[side + 1];
            double y = one[side] - one[side + 2];
            double[] mine = span(one, x, y);
            double[] others = span(other, x, y);
            if (mine[1] <= others[0] || others[1] <= mine[0]) {
                return true;
            }
        }
        return false;
    }

    private static double[] span(double[] corners, double x, double y) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < corners.length; i += 2) {
            double at = corners[i] * x + corners[i + 1] * y;
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return new double[] {least, most};
    }
}

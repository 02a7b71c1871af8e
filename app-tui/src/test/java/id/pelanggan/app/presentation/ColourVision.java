package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;

/**
 * How people see colours who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity
 * 1), and how different two colours look to them (CIE 1976, distance in L*a*b*).
 */
enum ColourVision {
  WHOLE(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  double distance(Colour one, Colour other) {
    double[] first = lab(seen(one));
    double[] second = lab(seen(other));
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += (first[i] - second[i]) * (first[i] - second[i]);
    }
    return Math.sqrt(sum);
  }

  private double[] seen(Colour colour) {
    double[] light = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    double[] seen = new double[3];
    for (int i = 0; i < 9; i++) {
      seen[i / 3] += matrix[i] * light[i % 3];
    }
    return seen;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] light) {
    double red = Math.clamp(light[0], 0, 1);
    double green = Math.clamp(light[1], 0, 1);
    double blue = Math.clamp(light[2], 0, 1);
    double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double share) {
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
  }
}

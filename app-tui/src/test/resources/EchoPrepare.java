package id.pelanggan.app.boot;

/** Stands in for the last step of a build, in which the JVM learns what the program loads. */
public class Prepare {
  public static void main(String[] arguments) {
    Main.main(arguments);
  }
}

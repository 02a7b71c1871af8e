package id.pelanggan.app.boot;

/** Stands in for the program: says what it was given. */
public class Main {
  public static void main(String[] arguments) {
    System.out.println(String.join("|", arguments));
    System.out.println(System.getProperty("sun.jnu.encoding"));
    System.exit(arguments.length > 0 && arguments[0].equals("fail") ? 2 : 0);
  }
}

package id.pelanggan.domain.violation;

/** Standard streams belong to the program's entrance. */
public final class Prints {
  public void print(String answer) {
    System.out.println(answer);
  }

  public void complain(String problem) {
    System.err.println(problem);
  }
}

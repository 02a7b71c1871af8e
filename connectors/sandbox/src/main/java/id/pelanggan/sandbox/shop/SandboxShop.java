package id.pelanggan.sandbox.shop;

import java.util.List;
import java.util.function.Consumer;

/** What a shop has when the stand-in starts. Asked once; the same each time it is asked. */
public interface SandboxShop {

  /** What is written over its door. */
  String name();

  /** Three letters of ISO 4217; all amounts are of it, in its smallest unit. */
  String currency();

  /** Where it sells; at least one. */
  List<SandboxLocation> locations();

  /** What it sells; order lines name nothing else. */
  List<SandboxProduct> products();

  /** Hands over every customer, in any order, each with an id of its own. */
  void forEachCustomer(Consumer<SandboxCustomer> action);

  /** Hands over every order, in any order, each with an id of its own. */
  void forEachOrder(Consumer<SandboxOrder> action);
}

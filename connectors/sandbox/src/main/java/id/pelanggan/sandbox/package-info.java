/**
 * A stand-in of Square's API on this machine, with an invented shop in it: for the demo, for tests,
 * for measurements. It is written from the facts that the vendor publishes, and knows nothing of
 * the product.
 */
@NullMarked
package id.pelanggan.sandbox;

import org.jspecify.annotations.NullMarked;

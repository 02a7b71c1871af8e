/**
 * What a connector plugin implements, and what it is given. It knows the JDK and PF4J's marker
 * interface, nothing of the product.
 */
@NullMarked
package id.pelanggan.spi;

import org.jspecify.annotations.NullMarked;

/**
 * What runs on the plugin's side of the bridge. These classes are loaded together with the SPI, a
 * second time and apart from the program: a plugin that looks at its own stack finds them, the JDK,
 * and nothing else. They may mention only the JDK and the SPI.
 */
@NullMarked
package id.pelanggan.adapters.plugins.visit;

import org.jspecify.annotations.NullMarked;

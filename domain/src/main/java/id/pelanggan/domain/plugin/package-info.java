/** Plugins, and the kinds of systems that they can connect. */
@NullMarked
package id.pelanggan.domain.plugin;

import org.jspecify.annotations.NullMarked;

/** What the program's side and the bridge to plugins say to each other, in the program's types. */
@NullMarked
package id.pelanggan.adapters.plugins.crossing;

import org.jspecify.annotations.NullMarked;

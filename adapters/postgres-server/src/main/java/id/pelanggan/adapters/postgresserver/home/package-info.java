/** The home folder: what is in it, and who may touch it. */
@NullMarked
package id.pelanggan.adapters.postgresserver.home;

import org.jspecify.annotations.NullMarked;

# find_package(kalpanji): what the static libraries are linked with, then the libraries themselves as kalpanji::kalpanji.
include(CMakeFindDependencyMacro)
find_dependency(PkgConfig)
pkg_check_modules(ICU_UC REQUIRED QUIET IMPORTED_TARGET icu-uc)
pkg_check_modules(HARFBUZZ REQUIRED QUIET IMPORTED_TARGET harfbuzz)
include("${CMAKE_CURRENT_LIST_DIR}/kalpanjiTargets.cmake")

# What `cmake --install` puts where, so that another project finds us with find_package(kalpanji): the rooms as static
# libraries, the public headers, the licences, the command with its manual page and completions.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(kalpanji_package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/kalpanji")

foreach(room IN ITEMS grammar calendar timeline render build)
  set_target_properties(kalpanji_${room} PROPERTIES EXPORT_NAME ${room})
endforeach()
install(TARGETS kalpanji kalpanji_render kalpanji_timeline kalpanji_calendar kalpanji_grammar kalpanji_build EXPORT kalpanji
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT library)
if(KALPANJI_SHARED)
  set_target_properties(kalpanji_shared PROPERTIES EXPORT_NAME shared)
  install(TARGETS kalpanji_shared EXPORT kalpanji LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT library)
  file(RELATIVE_PATH KALPANJI_PC_INCLUDE "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/${CMAKE_INSTALL_INCLUDEDIR}")
  configure_file("${PROJECT_SOURCE_DIR}/tools/kalpanji.pc.in" "${PROJECT_BINARY_DIR}/kalpanji.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/kalpanji.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT library)
endif()
install(EXPORT kalpanji NAMESPACE kalpanji:: DESTINATION "${kalpanji_package_folder}" FILE kalpanjiTargets.cmake COMPONENT library)
configure_file("${PROJECT_SOURCE_DIR}/tools/kalpanjiConfig.cmake" "${PROJECT_BINARY_DIR}/kalpanjiConfig.cmake" COPYONLY)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/kalpanjiConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/kalpanjiConfig.cmake" "${PROJECT_BINARY_DIR}/kalpanjiConfigVersion.cmake"
        DESTINATION "${kalpanji_package_folder}" COMPONENT library)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/kalpanji" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT library)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/licenses/OFL.txt" "${PROJECT_SOURCE_DIR}/licenses/compiled-in.txt"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT library)
if(KALPANJI_BUILD_CLI)
  install(TARGETS kalpanji_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT command)
  set(manual "${PROJECT_BINARY_DIR}/manual")
  install(FILES "${manual}/kalpanji.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT command)
  install(FILES "${manual}/kalpanji.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME kalpanji COMPONENT command)
  install(FILES "${manual}/_kalpanji" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT command)
  install(FILES "${manual}/kalpanji.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT command)
endif()

/** Name of the project file, in whatever folder it lies. */
export const PROJECT_FILE_NAME = 'responsible-use.json';

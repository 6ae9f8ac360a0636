import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Select from '@atlaskit/select';
import { DatePicker } from '@atlaskit/datetime-picker';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { mount } from '../../ui/mount';
void mount(<><Button>hi</Button><Lozenge>Hi</Lozenge><SectionMessage>x</SectionMessage><Select options={[]} /><DatePicker /><Tabs id="t"><TabList><Tab>a</Tab></TabList><TabPanel>p</TabPanel></Tabs></>);
